using PartyBuilding.Core.Education;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Demo;

/// <summary>Education in some branches of the made-up district: activities with who was there, classes, online study, analyses, 1 July.</summary>
internal sealed class DemoEducation(DemoRegisterBook book, DemoCast cast, DemoRandom random)
{
    private const int Most = 5;

    private static readonly (string Title, EducationContent Content, StudyForm Form, int Minutes, int Credits)[] Kinds =
    [
        ("党章学习", EducationContent.Constitution, StudyForm.Seminar, 240, 0), ("形势政策报告会", EducationContent.Policies, StudyForm.ReportMeeting, 180, 0),
        ("读书月", EducationContent.History, StudyForm.Reading, 0, 50), ("自学笔记", EducationContent.Theory, StudyForm.SelfStudy, 0, 100),
        ("专题培训", EducationContent.Skills, StudyForm.TrainingClass, 960, 0), ("社区志愿服务", EducationContent.Patriotism, StudyForm.Volunteer, 180, 0),
    ];

    public List<EducationActivity> Activities { get; } = [];

    public List<EducationAttendance> Attendances { get; } = [];

    public List<TrainingClass> Classes { get; } = [];

    public List<TrainingPart> Parts { get; } = [];

    public List<TrainingCourse> Courses { get; } = [];

    public List<Trainee> Trainees { get; } = [];

    public List<OnlineStudy> Online { get; } = [];

    public List<SpiritAnalysis> Analyses { get; } = [];

    public List<Commemoration> Plans { get; } = [];

    public List<CommemorationQuota> Quotas { get; } = [];

    public void Make()
    {
        var branches = book.Branches.Where(b => b.Id == cast.CleanBranch.Id)
            .Concat(book.Branches.Where(b => b.ParentId == cast.Body.Id && b.Id != cast.CleanBranch.Id).Take(Most - 1)).ToList();
        foreach (var branch in branches)
            Branch(branch);
        foreach (var (branch, i) in branches.Select((b, i) => (b, i)))
            Analyse(branch, book.Today.AddYears(i % 2 == 0 ? -2 : -6));
        Class("党务骨干培训班", book.Today.AddDays(-60), [.. branches.SelectMany(b => book.MembersOf(b.Id).Take(4)).Select(s => s.PersonId)], isDone: true);
        Class("入党积极分子联系人培训班", book.Today.AddDays(10), [], isDone: false);
        Study("试点", 1000, 1000, 960);
        Study("正式", 1520, 1498, 1377);
        July(book.Today.Year - 1, CommemorationStatus.Held);
        July(book.Today.Year, book.Today.Month > 6 ? CommemorationStatus.Held : CommemorationStatus.Draft);
    }

    private void Branch(Organisation branch)
    {
        var members = book.MembersOf(branch.Id);
        foreach (var (kind, i) in Kinds.Select((k, i) => (k, i)))
        {
            var on = book.Today.AddDays(-20 - (i * 35));
            if (on < branch.FoundedOn)
                continue;
            var there = members.Where(s => s.JoinedOn <= on).Select(s => (s.PersonId, IsPresent: !random.Chance(0.08))).ToList();
            var (key, no) = (random.Key(on), book.NumberOf(on));
            Activities.Add(new EducationActivity
            {
                Key = key, OrganisationId = branch.Id, On = on, Content = kind.Content, Method = kind.Form >= StudyForm.ResponsibilityArea ? EducationMethod.Practice : EducationMethod.Study,
                Form = kind.Form, Title = kind.Title, Minutes = kind.Minutes, CreditTenths = kind.Credits, Due = there.Count, Attended = there.Count(t => t.IsPresent), RecordedNo = no,
            });
            Attendances.AddRange(there.Select(t => new EducationAttendance
            {
                ActivityKey = key, PersonId = t.PersonId, OrganisationId = branch.Id, On = on, IsPresent = t.IsPresent, Minutes = t.IsPresent ? kind.Minutes : 0,
                CreditTenths = t.IsPresent ? kind.Credits : 0, RecordedNo = no,
            }));
        }
    }

    private void Analyse(Organisation branch, DateOnly on)
    {
        if (on < branch.FoundedOn)
            return;
        Analyses.Add(new SpiritAnalysis
        {
            Key = random.Key(on), OrganisationId = branch.Id, On = on, Thought = "理想信念总体坚定。", Study = "学习的自觉性还不够。", Work = "能完成本职工作。", Discipline = "遵守纪律情况好。",
            Conduct = "联系群众较多。", Problems = "少数党员学习不够经常。", Causes = "支部安排学习不够具体。", Rectification = "每月定一次集中学习，专人督促。", RecordedNo = book.NumberOf(on),
        });
    }

    private void Class(string title, DateOnly starts, int[] people, bool isDone)
    {
        var (id, count) = (Classes.Count + 1, Math.Max(people.Length, 40));
        Classes.Add(new TrainingClass
        {
            Id = id, PublicId = random.Key(starts), OrganisationId = cast.Body.Id, Title = title, StartsOn = starts, EndsOn = starts.AddDays(2), Audience = "支部书记和党务骨干",
            Trainees = count, QuestionnaireOn = book.Within(starts.AddDays(-90), starts.AddDays(-12)), CompletedOn = isDone ? starts.AddDays(2) : null,
        });
        Parts.Add(new TrainingPart { ClassId = id, Name = "第一分班", Trainees = count / 2 });
        Parts.Add(new TrainingPart { ClassId = id, Name = "第二分班", Trainees = count - (count / 2) });
        Courses.Add(new TrainingCourse { ClassId = id, On = starts, Kind = SessionKind.Collective, Title = "支部工作实务", Speaker = "组织科" });
        Courses.Add(new TrainingCourse { ClassId = id, On = starts.AddDays(1), Kind = SessionKind.Discussion, Title = "怎样开好组织生活会" });
        Courses.Add(new TrainingCourse { ClassId = id, On = starts.AddDays(2), Kind = SessionKind.Visit, Title = "参观先进支部" });
        foreach (var person in people.Distinct())
        {
            var isComplete = isDone && !random.Chance(0.05);
            Trainees.Add(new Trainee
            {
                ClassId = id, PersonId = person, IsCompleted = isComplete, CertificateYear = isComplete ? starts.Year : null,
                CertificateNo = isComplete ? Trainees.Count(t => t.CertificateYear == starts.Year) + 1 : null,
            });
        }
    }

    private void Study(string name, int assigned, int registered, int inStudy)
    {
        var on = book.Today.AddDays(-30);
        Online.Add(new OnlineStudy
        {
            Key = random.Key(on), OrganisationId = cast.District.Id, Name = name, On = on, Assigned = assigned, Registered = registered, InStudy = inStudy,
            CreditTenths = inStudy * 182, RecordedNo = book.NumberOf(on),
        });
    }

    private void July(int year, CommemorationStatus status)
    {
        var (id, day, isHeld) = (Plans.Count + 1, new DateOnly(year, 6, 30), status == CommemorationStatus.Held);
        Plans.Add(new Commemoration
        {
            Id = id, PublicId = random.Key(day), OrganisationId = cast.District.Id, Year = (short)year, Form = CommemorationForm.Meeting, Total = 200, Agenda = "表彰先进，交流发言，区委领导讲话。",
            Status = status, ApprovedOn = isHeld ? day.AddDays(-30) : null, Approval = isHeld ? "区委常委会纪要" : null, NoticeOn = isHeld ? day.AddDays(-20) : null,
            HeldOn = isHeld ? day : null, Attended = isHeld ? 196 : null,
        });
        Quotas.Add(new CommemorationQuota { CommemorationId = id, Unit = cast.Body.Name, Number = 40 });
        Quotas.Add(new CommemorationQuota { CommemorationId = id, Unit = "其他街镇和区级机关", Number = 160 });
    }
}
