import type { Phrase } from '../languages';

/** What a person who lives in Japan is asked about their stay. */
export const stayLabels: Readonly<Record<string, Phrase>> = {
  在留カード: { vi: 'Thẻ lưu trú (thẻ ngoại kiều)', zh: '在留卡', ne: 'रेसिडेन्स कार्ड' },
  在留カード番号: { vi: 'Số thẻ lưu trú', zh: '在留卡号码', ne: 'रेसिडेन्स कार्ड नम्बर' },
  ED番号: { vi: 'Số ED', zh: 'ED号码', ne: 'ED नम्बर' },
  申請の内容: { vi: 'Nội dung đơn xin', zh: '申请内容', ne: 'आवेदनको विवरण' },
  申請の理由: { vi: 'Lý do nộp đơn', zh: '申请理由', ne: 'आवेदनको कारण' },
  '在留カードの番号は何ですか（英字2、数字8、英字2）': {
    vi: 'Số thẻ lưu trú của bạn là gì (2 chữ cái, 8 chữ số, 2 chữ cái)?',
    zh: '您的在留卡号码是多少（2个字母、8个数字、2个字母）？',
    ne: 'तपाईंको रेसिडेन्स कार्डको नम्बर के हो (२ अक्षर, ८ अङ्क, २ अक्षर)?',
  },
  '在留カードがない場合だけ。英字4、数字7': {
    vi: 'Chỉ khi không có thẻ lưu trú. 4 chữ cái, 7 chữ số',
    zh: '仅限没有在留卡的情况。4个字母、7个数字',
    ne: 'रेसिडेन्स कार्ड नभएमा मात्र। ४ अक्षर, ७ अङ्क',
  },
  '申請の理由を教えてください（どの会社で何の仕事を続けるか、始めるか）': {
    vi: 'Xin cho biết lý do nộp đơn (bạn tiếp tục hoặc bắt đầu công việc gì, ở công ty nào)',
    zh: '请说明申请理由（在哪家公司继续或开始什么工作）',
    ne: 'आवेदनको कारण बताउनुहोस् (कुन कम्पनीमा कुन काम जारी राख्ने वा सुरु गर्ने)',
  },
};
