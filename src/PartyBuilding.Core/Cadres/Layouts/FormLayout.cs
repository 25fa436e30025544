using PartyBuilding.Core.Cadres.Forms;
using static PartyBuilding.Core.Cadres.Layouts.FormCellKind;

namespace PartyBuilding.Core.Cadres.Layouts;

/// <summary>Lays the form out on two A4 pages as 干部任免审批表 has them.</summary>
public static class FormLayout
{
    private const string SealAndDate = "（盖章）\n年　　月　　日";
    private const int FamilyRows = 7;
    private const int FamilyHeight = 70;
    private const int TextHeight = 136;
    private const int LineHeight = 11;

    private static readonly int[] FirstWidths = [22, 26, 22, 26, 24, 26, 30];
    private static readonly int[] SecondWidths = [14, 20, 24, 24, 28, 66];

    /// <param name="asAt">The month to which the age is reckoned.</param>
    public static PrintedForm Of(ApprovalForm form, DateOnly asAt)
    {
        ArgumentNullException.ThrowIfNull(form);
        return new PrintedForm(form[FormElements.Name], First(form, asAt), Second(form), form.Photo);
    }

    private static FormPage First(ApprovalForm form, DateOnly asAt)
    {
        var born = FormDates.Month(form[FormElements.Birth]) is { } birth ? $"{birth:yyyy.MM}\n（{FormDates.Age(birth, asAt)} 岁）" : form[FormElements.Birth];
        var sheet = new SheetRows(FirstWidths);
        sheet.Add(LineHeight, Name("姓名"), Value(form[FormElements.Name]), Name("性别"), Value(form[FormElements.Sex]), Name("出生年月\n（岁）"), Value(born), new SheetCell(Photo, "", 1, 4));
        sheet.Add(LineHeight, Name("民族"), Value(form[FormElements.Ethnicity]), Name("籍贯"), Value(form[FormElements.NativePlace]), Name("出生地"), Value(form[FormElements.Birthplace]));
        sheet.Add(
            LineHeight, Name("入党\n时间"), Value(FormDates.Printed(form[FormElements.Joined])), Name("参加工\n作时间"), Value(FormDates.Printed(form[FormElements.Started])),
            Name("健康状况"), Value(form[FormElements.Health]));
        sheet.Add(LineHeight, Name("专业技\n术职务"), Value(form[FormElements.ProfessionalPost], 2), Name("熟悉专业\n有何专长"), Value(form[FormElements.Speciality], 2));
        sheet.Add(
            13, Name("学历\n学位", rows: 2), Name("全日制\n教育"), Value(Lines(form[FormElements.FullTimeLevel], form[FormElements.FullTimeDegree]), 2),
            Name("毕业院校\n系及专业"), Value(Lines(form[FormElements.FullTimeLevelSchool], form[FormElements.FullTimeDegreeSchool]), 2));
        sheet.Add(
            13, Name("在职\n教育"), Value(Lines(form[FormElements.InServiceLevel], form[FormElements.InServiceDegree]), 2),
            Name("毕业院校\n系及专业"), Value(Lines(form[FormElements.InServiceLevelSchool], form[FormElements.InServiceDegreeSchool]), 2));
        sheet.Add(LineHeight, Name("现任职务", 2), Value(form[FormElements.Post], 5));
        sheet.Add(LineHeight, Name("拟任职务", 2), Value(form[FormElements.PostProposed], 5));
        sheet.Add(LineHeight, Name("拟免职务", 2), Value(form[FormElements.PostToLeave], 5));
        // The form of 2025 has two more places; one without them looks as before.
        var isNew = form[FormElements.AgeLimit].Length + form[FormElements.LimitReached].Length > 0;
        if (isNew)
            sheet.Add(10, Name("改革前任职年龄界限", 2), Value(form[FormElements.AgeLimit], 2), Name("到龄年月"), Value(FormDates.Printed(form[FormElements.LimitReached]), 2));
        sheet.Add(isNew ? TextHeight - 10 : TextHeight, Beside("简历"), Long(form[FormElements.Resume], 6));
        return new FormPage("干部任免审批表", FirstWidths, sheet.Rows, null);
    }

    private static FormPage Second(ApprovalForm form)
    {
        var sheet = new SheetRows(SecondWidths);
        sheet.Add(36, Beside("奖惩情况"), Long(form[FormElements.Rewards], 5));
        sheet.Add(30, Beside("年度考核结果"), Long(form[FormElements.Assessments], 5));
        sheet.Add(26, Beside("任免理由"), Long(form[FormElements.Reason], 5));
        var count = Math.Max(FamilyRows, form.Family.Count);
        sheet.Add(9, new SheetCell(UprightLabel, "家庭主要成员及重要社会关系", 1, count + 1), Name("称谓"), Name("姓名"), Name("出生年月"), Name("政治面貌"), Name("工作单位及职务"));
        for (var i = 0; i < count; i++)
        {
            var item = i < form.Family.Count ? form.Family[i] : new FamilyItem("", "", "", "", "", []);
            sheet.Add(Math.Max(3, FamilyHeight / count), Value(item.Relation), Value(item.Name), Value(FormDates.Printed(item.Birth)), Value(item.Affiliation), Value(item.Work));
        }

        sheet.Add(20, Beside("呈报单位"), Value(form[FormElements.ReportingUnit], 5));
        sheet.Add(46, Beside("审批机关意见"), new SheetCell(Opinion, SealAndDate, 3, 1), Name("行政机关\n任免意见"), new SheetCell(Opinion, SealAndDate, 1, 1));
        return new FormPage(null, SecondWidths, sheet.Rows, $"填表人：{form[FormElements.FilledBy]}　　　　填表时间：{form[FormElements.FilledOn]}");
    }

    private static string Lines(string one, string other) => string.Join('\n', new[] { one, other }.Where(t => t.Length > 0));

    private static SheetCell Name(string text, int columns = 1, int rows = 1) => new(Label, text, columns, rows);

    private static SheetCell Beside(string text) => new(UprightLabel, text, 1, 1);

    private static SheetCell Value(string text, int columns = 1) => new(FormCellKind.Value, text, columns, 1);

    private static SheetCell Long(string text, int columns) => new(LongText, text, columns, 1);
}
