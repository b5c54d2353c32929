import type { LetterSentence } from './languages';

/** The sentences of a letter around what it asks for. */
export const letter = {
  machineMade: {
    ja: '※この文の外国語は機械が作成したもので、その言語の方の確認を受けていません。日本語の記載が正しいものです。',
    en: 'The words in this language were made by machine and have not been checked by a speaker. The Japanese words are what counts.',
    vi: 'Lưu ý: phần tiếng Việt do máy tạo ra, chưa được người nói tiếng Việt kiểm tra. Phần tiếng Nhật mới là phần có giá trị.',
    zh: '注意：中文由机器生成，尚未经中文使用者核对。以日语内容为准。',
    ne: 'ध्यान दिनुहोस्: नेपाली भाषा मेसिनले बनाएको हो, नेपाली बोल्ने व्यक्तिले जाँचेको छैन। जापानी भाषामा लेखिएको मान्य हुन्छ।',
  },
  subjectLine: { ja: '件名：', en: 'Subject: ', vi: 'Tiêu đề: ', zh: '主题：', ne: 'विषय: ' },
  subject: {
    ja: '{application}に必要な情報と書類のお願い（申請人：{applicant} 様）',
    en: 'Information and documents needed for the {application} of {applicant}',
    vi: 'Thông tin và giấy tờ cần cho {application} (người xin: {applicant})',
    zh: '办理{application}所需的信息和文件（申请人：{applicant}）',
    ne: '{application} का लागि आवश्यक जानकारी र कागजात (निवेदक: {applicant})',
  },
  nobody: { ja: '（氏名・名称）', en: '(name)', vi: '(họ tên)', zh: '（姓名、名称）', ne: '(नाम)' },
  dearPerson: {
    ja: '{name} 様',
    en: 'Dear {name},',
    vi: 'Kính gửi anh/chị {name},',
    zh: '{name} 先生/女士：',
    ne: 'आदरणीय {name} ज्यू,',
  },
  dearCompany: { ja: '{name} 御中', en: 'To: {name}', vi: 'Kính gửi: {name}', zh: '{name} 公司：', ne: 'श्री {name}' },
  opening: {
    ja: 'いつもお世話になっております。{application}の準備のため、次のとおりお願いいたします。',
    en: 'We are preparing the application for a {application} and would ask you for the following.',
    vi: 'Chúng tôi đang chuẩn bị hồ sơ: {application}. Xin anh/chị vui lòng gửi cho chúng tôi những thông tin và giấy tờ sau.',
    zh: '我们正在准备{application}，请您提供以下信息和文件。',
    ne: 'हामी {application} को तयारी गर्दै छौं। कृपया तलका जानकारी र कागजात पठाइदिनुहोस्।',
  },
  subjectAgain: {
    ja: '【再度のお願い】{subject}',
    en: 'Reminder: {subject}',
    vi: '[Nhắc lại] {subject}',
    zh: '【再次请求】{subject}',
    ne: '[पुनः अनुरोध] {subject}',
  },
  reminderOpening: {
    ja: 'いつもお世話になっております。先日お願いした{application}の情報・書類のうち、次のものをまだ頂いておりません。お送りいただけますでしょうか。行き違いの場合はご容赦ください。',
    en: 'Of what we asked you for the {application}, we have not received the following yet. Please send it; if you just have, please ignore this.',
    vi: 'Trong số thông tin và giấy tờ chúng tôi đã xin cho {application}, chúng tôi vẫn chưa nhận được những mục sau. Xin anh/chị vui lòng gửi cho chúng tôi. Nếu anh/chị vừa gửi rồi thì xin bỏ qua thư này.',
    zh: '此前为{application}向您请求的信息和文件中，以下各项我们尚未收到，请您提供。如果您刚刚寄出，请不必理会本信。',
    ne: '{application} का लागि हामीले मागेका जानकारी र कागजातमध्ये तलका कुरा अझै पाएका छैनौं। कृपया पठाइदिनुहोस्। भर्खरै पठाउनुभएको भए यो पत्रलाई बेवास्ता गर्नुहोस्।',
  },
  reminderDays: {
    ja: 'ご依頼日：{on}　当初の期限：{due}',
    en: 'Asked on {on}, due {due}.',
    vi: 'Ngày đã xin: {on}. Hạn ban đầu: {due}.',
    zh: '请求日期：{on}　原定期限：{due}',
    ne: 'अनुरोध गरेको मिति: {on}। पहिलेको म्याद: {due}।',
  },
  noDue: { ja: '指定なし', en: 'on no fixed day', vi: 'không có hạn', zh: '未指定', ne: 'तोकिएको छैन' },
  reminderClosing: {
    ja: 'ご用意が難しいものがありましたら、その旨をお知らせください。どうぞよろしくお願いいたします。',
    en: 'If anything is hard to get, please tell us. Thank you very much for your help.',
    vi: 'Nếu có mục nào khó chuẩn bị, xin cho chúng tôi biết. Xin chân thành cảm ơn.',
    zh: '如有难以准备的项目，请告诉我们。谢谢您的配合。',
    ne: 'तयार गर्न गाह्रो कुरा भए कृपया जानकारी दिनुहोस्। सहयोगका लागि धन्यवाद।',
  },
  reply: {
    ja: 'ご不明な点がありましたら、どうぞお問い合わせください。',
    en: 'If anything is unclear, please ask us.',
    vi: 'Nếu có điều gì chưa rõ, xin cứ hỏi chúng tôi.',
    zh: '如有不明之处，请随时询问我们。',
    ne: 'केही नबुझेको भए कृपया हामीलाई सोध्नुहोस्।',
  },
  deadline: {
    ja: 'ご回答の期限：',
    en: 'Please reply by: ',
    vi: 'Xin trả lời trước hết ngày: ',
    zh: '答复期限：',
    ne: 'जवाफ दिने अन्तिम मिति: ',
  },
  deadlineOpen: {
    ja: '　　　　年　　月　　日',
    en: '____________________',
    vi: '____________________',
    zh: '　　　　年　　月　　日',
    ne: '____________________',
  },
  heading: {
    ja: '■ {number}. {heading}',
    en: '{number}. {heading}',
    vi: '{number}. {heading}',
    zh: '■ {number}. {heading}',
    ne: '{number}. {heading}',
  },
  questions: { ja: '教えていただきたいこと', en: 'Questions', vi: 'Câu hỏi', zh: '请您告知的事项', ne: 'प्रश्नहरू' },
  questionsHow: {
    ja: '各項目の後にご記入ください。分からないものは「不明」、該当がないものは「なし」とお書きください。',
    en: 'Please write after each item. Where you do not know, write "unknown"; where nothing applies, write "none".',
    vi: 'Xin viết câu trả lời sau mỗi mục. Nếu không biết, xin viết “không rõ”; nếu không có, xin viết “không có”. Ngày tháng xin viết dạng 2019-12-31 (năm-tháng-ngày).',
    zh: '请在各项之后填写。不清楚的请写“不清楚”，没有的请写“无”。日期请写成 2019-12-31（年-月-日）。',
    ne: 'कृपया प्रत्येक प्रश्नपछि जवाफ लेख्नुहोस्। थाहा नभए “थाहा छैन”, नभएको कुरामा “छैन” लेख्नुहोस्। मिति ई.सं. (अङ्ग्रेजी पात्रो) मा 2019-12-31 (वर्ष-महिना-दिन) जसरी लेख्नुहोस्, वि.सं. मा नलेख्नुहोस्।',
  },
  further: {
    ja: '該当する場合は、次も教えてください：{list}',
    en: 'Where this applies, please also tell us: {list}',
    vi: 'Nếu có, xin cho biết thêm: {list}',
    zh: '如有，还请告知：{list}',
    ne: 'लागू हुने भए यी पनि लेख्नुहोस्: {list}',
  },
  colon: { ja: '：', en: ': ', vi: ': ', zh: '：', ne: ': ' },
  comma: { ja: '、', en: '; ', vi: '; ', zh: '、', ne: '; ' },
  bullet: { ja: '・', en: '- ', vi: '- ', zh: '・', ne: '- ' },
  aboutPerson: {
    ja: '{name} 様について',
    en: 'About {name}',
    vi: 'Về anh/chị {name}',
    zh: '关于 {name} 先生/女士',
    ne: '{name} बारे',
  },
  inside: { ja: '［{heading}］', en: '{heading}:', vi: '{heading}:', zh: '［{heading}］', ne: '{heading}:' },
  people: { ja: '{count}名', en: '{count} people', vi: '{count} người', zh: '{count}人', ne: '{count} जना' },
  fileNames: {
    request: { ja: '依頼文', en: 'Request', vi: 'Yêu cầu', zh: '请求', ne: 'अनुरोध' },
    reminder: { ja: '催促', en: 'Reminder', vi: 'Nhắc lại', zh: '再次请求', ne: 'पुनः अनुरोध' },
  },
  listOfNames: { ja: ' 様、', en: ', ', vi: ', ', zh: '、', ne: ', ' },
  closing: {
    ja: '以上、どうぞよろしくお願いいたします。',
    en: 'Thank you very much for your help.',
    vi: 'Xin chân thành cảm ơn anh/chị.',
    zh: '谢谢您的配合。',
    ne: 'सहयोगका लागि धन्यवाद।',
  },
} as const satisfies LetterWords;

/** Sentences by their names, some in groups. */
export interface LetterWords {
  readonly [name: string]: LetterSentence | { readonly [name: string]: LetterSentence };
}
