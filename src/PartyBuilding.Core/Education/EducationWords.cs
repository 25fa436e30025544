namespace PartyBuilding.Core.Education;

/// <summary>The Chinese words of the codes of education.</summary>
public static class EducationWords
{
    public static readonly IReadOnlyDictionary<EducationContent, string> Contents = new Dictionary<EducationContent, string>
    {
        [EducationContent.Theory] = "理论和重大战略思想",
        [EducationContent.Constitution] = "党章和党的基本知识",
        [EducationContent.Policies] = "路线方针政策、形势和国情",
        [EducationContent.Ideals] = "共同理想和共产主义理想",
        [EducationContent.Patriotism] = "爱国主义、集体主义、社会主义",
        [EducationContent.History] = "党史、优良传统、党风党纪和反腐倡廉",
        [EducationContent.Skills] = "市场经济、法律、科学文化和业务技能",
    };

    public static readonly IReadOnlyDictionary<EducationMethod, string> Methods = new Dictionary<EducationMethod, string>
    {
        [EducationMethod.Study] = "学习培训",
        [EducationMethod.Practice] = "实践锻炼",
        [EducationMethod.OrganisationLife] = "严格组织生活",
        [EducationMethod.Ideological] = "思想政治工作",
    };

    public static readonly IReadOnlyDictionary<StudyForm, string> Forms = new Dictionary<StudyForm, string>
    {
        [StudyForm.TrainingClass] = "培训班",
        [StudyForm.ReportMeeting] = "报告会",
        [StudyForm.Seminar] = "研讨会",
        [StudyForm.SelfStudy] = "自学",
        [StudyForm.Reading] = "读书活动",
        [StudyForm.Contest] = "知识竞赛",
        [StudyForm.Sharing] = "学习成果交流",
        [StudyForm.Model] = "学习型标兵评选",
        [StudyForm.ResponsibilityArea] = "党员责任区",
        [StudyForm.PioneerPost] = "党员先锋岗",
        [StudyForm.ModelHousehold] = "党员示范户",
        [StudyForm.Pledge] = "党员承诺",
        [StudyForm.PostWithDuty] = "设岗定责",
        [StudyForm.PairHelp] = "结对帮扶",
        [StudyForm.Volunteer] = "志愿者服务",
        [StudyForm.BaseLevel] = "到基层和艰苦岗位锻炼",
    };

    public static readonly IReadOnlyDictionary<SessionKind, string> Sessions = new Dictionary<SessionKind, string>
    {
        [SessionKind.Collective] = "集中授课",
        [SessionKind.Theme] = "专题授课",
        [SessionKind.Discussion] = "小组讨论",
        [SessionKind.Visit] = "参观考察",
        [SessionKind.Exchange] = "交流",
    };

    public static readonly IReadOnlyDictionary<LectureKind, string> Lectures = new Dictionary<LectureKind, string>
    {
        [LectureKind.Lesson] = "党课",
        [LectureKind.SituationReport] = "形势报告",
    };

    public static readonly IReadOnlyDictionary<CommemorationForm, string> CommemorationForms = new Dictionary<CommemorationForm, string>
    {
        [CommemorationForm.Meeting] = "大会",
        [CommemorationForm.Symposium] = "座谈会",
    };

    public static readonly IReadOnlyDictionary<CommemorationStatus, string> CommemorationStatuses = new Dictionary<CommemorationStatus, string>
    {
        [CommemorationStatus.Draft] = "拟定方案",
        [CommemorationStatus.Approved] = "党委已同意",
        [CommemorationStatus.Noticed] = "已发通知",
        [CommemorationStatus.Held] = "已举行",
        [CommemorationStatus.Withdrawn] = "已撤销",
    };

    /// <summary>Hours of so many minutes, as people write them.</summary>
    public static string Hours(int minutes) => (minutes / 60m).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Credits from tenths.</summary>
    public static string Credits(int tenths) => (tenths / 10m).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture);
}
