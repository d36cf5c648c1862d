import {expect} from '@open-wc/testing';
import {answerOf, recorded} from './answer.js';

const description = async (name: string) => {
  const {record, complaints} = answerOf(await recorded(`croissant/1.0_${name}.json`));
  expect(complaints).to.deep.equal([]);
  const {description: text, ...rest} = record;
  return {rest, paragraphs: text?.split('\n\n') ?? []};
};

describe('Croissant', () => {
  it('of Hugging Face is read whole', async () => {
    const {rest, paragraphs} = await description('huggingface-mnist');
    expect(rest).to.deep.equal({
      title: 'mnist',
      type: 'dataset',
      version: '1.0.0',
      url: 'https://huggingface.co/datasets/ylecun/mnist',
      license: {id: 'MIT'},
    });
    expect(paragraphs).to.deep.equal([
      'The MNIST dataset consists of 70,000 28x28 black-and-white images in 10 classes (one for each digits), with 7,000 images per class. There are 60,000 training images and 10,000 test images.',
    ]);
  });

  it('of Titanic is read whole', async () => {
    const {rest, paragraphs} = await description('titanic');
    expect(rest).to.deep.equal({
      title: 'Titanic',
      type: 'dataset',
      version: '1.0.0',
      url: 'https://www.openml.org/d/40945',
      license: {id: 'AFL-3.0'},
    });
    expect(paragraphs).to.have.length(5);
    expect(paragraphs[1]).to.equal(
      'The titanic data does not contain information from the crew, but it does contain actual ages of half of the passengers.',
    );
  });

  it('of OpenML is read whole: what cites it is not it', async () => {
    const {rest, paragraphs} = await description('credit-g');
    expect(rest).to.deep.equal({
      title: 'credit-g',
      creators: [{name: 'Dr. Hans Hofmann', nameType: 'Personal'}],
      type: 'dataset',
      version: '1.0.0',
      language: 'en',
      url: 'https://www.openml.org/search?type=data&id=31',
      license: {name: 'Public'},
      keywords: [
        ...['credit_scoring', 'Data Science', 'Economics', 'finance_problem', 'mythbusting_1', 'OpenML-CC18'],
        ...['OpenML100', 'Statistics', 'study_1', 'study_123', 'study_14', 'study_144', 'study_15', 'study_20'],
        ...['study_218', 'study_241', 'study_34', 'study_37', 'study_41', 'study_50', 'study_52', 'study_7'],
        ...['study_70', 'study_98', 'study_99', 'uci'],
      ],
    });
    expect(paragraphs[0]).to.equal(
      '**Author**: Dr. Hans Hofmann **Source**: [UCI](https://archive.ics.uci.edu/ml/datasets/statlog+(german+credit+data)) - 1994 **Please cite**: [UCI](https://archive.ics.uci.edu/ml/citation_policy.html)',
    );
  });

  it('0.8 is known by its type, without a word of what it conforms to', () => {
    const {record, complaints} = answerOf({
      '@context': {'@language': 'en', '@vocab': 'https://schema.org/', ml: 'http://mlcommons.org/schema/'},
      '@type': 'sc:Dataset',
      name: 'simple-pass',
      license: ['https://creativecommons.org/licenses/by/4.0/'],
      citation: '@inproceedings{asano21pass, year = "2021"}',
      recordSet: [{'@type': 'ml:RecordSet', name: 'images', data: [{a: 1}]}],
    });
    expect(complaints).to.deep.equal([]);
    expect(record).to.deep.equal({
      title: 'simple-pass',
      type: 'dataset',
      license: {url: 'https://creativecommons.org/licenses/by/4.0/'},
    });
  });

  it('1.1 is known by the address of its context', () => {
    const {record} = answerOf({'@context': 'https://mlcommons.org/croissant/1.1', '@type': 'Dataset', name: 'A'});
    expect(record.title).to.equal('A');
  });
});
