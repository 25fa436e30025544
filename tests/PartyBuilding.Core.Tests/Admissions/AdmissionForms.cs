using PartyBuilding.Core.Admissions.Steps;

namespace PartyBuilding.Core.Tests.Admissions;

/// <summary>Forms as a careful secretary fills them.</summary>
internal static class AdmissionForms
{
    public static readonly IReadOnlyList<AdmissionStepKind> Order =
    [
        AdmissionStepKind.Talk, AdmissionStepKind.Recommendation, AdmissionStepKind.Activist, AdmissionStepKind.Mentor, AdmissionStepKind.File,
        AdmissionStepKind.GroupOpinion, AdmissionStepKind.Candidate, AdmissionStepKind.PoliticalReview, AdmissionStepKind.Training, AdmissionStepKind.PapersSubmitted,
        AdmissionStepKind.PreReview, AdmissionStepKind.PreDecision, AdmissionStepKind.FormalityNotice, AdmissionStepKind.Sponsors, AdmissionStepKind.FormIssued,
        AdmissionStepKind.SponsorOpinions, AdmissionStepKind.GroupReview, AdmissionStepKind.BranchReview, AdmissionStepKind.BranchMeeting, AdmissionStepKind.FileSent,
        AdmissionStepKind.CommitteeTalk, AdmissionStepKind.CommitteeVote, AdmissionStepKind.Announcement, AdmissionStepKind.Oath,
    ];

    public static readonly IReadOnlyList<AdmissionStepKind> Conversion =
    [
        AdmissionStepKind.ConversionApplication, AdmissionStepKind.ConversionGroupOpinion, AdmissionStepKind.ConversionBranchOpinion,
        AdmissionStepKind.ConversionMeeting, AdmissionStepKind.ConversionSent, AdmissionStepKind.ConversionDecision,
        AdmissionStepKind.ConversionAnnouncement, AdmissionStepKind.Archive,
    ];

    public static TakeStep Fill(TakeStep step, IReadOnlyList<Guid> members, string number)
    {
        var filled = step with { By = "某同志", Text = "内容", Inside = "党内意见", Outside = "党外意见", Verdict = AdmissionVerdict.Agreed };
        return step.Kind switch
        {
            AdmissionStepKind.Mentor => filled with { Verdict = AdmissionVerdict.None, People = [new NamedPerson(members[0])] },
            AdmissionStepKind.Candidate => filled with { Ticks = [0], SecondDay = step.Day },
            AdmissionStepKind.Training => filled with { Verdict = AdmissionVerdict.None, Hours = 40 },
            AdmissionStepKind.Sponsors => filled with { Verdict = AdmissionVerdict.None, People = [new NamedPerson(members[0]), new NamedPerson(members[1], IsInvited: true)] },
            AdmissionStepKind.FormIssued => filled with { Verdict = AdmissionVerdict.None, FormNumber = number },
            AdmissionStepKind.SponsorOpinions => filled with
            {
                Verdict = AdmissionVerdict.None,
                People = [new NamedPerson(members[0], false, "同意", "优点", "缺点"), new NamedPerson(members[1], false, "同意", "优点", "缺点")],
            },
            AdmissionStepKind.BranchMeeting => filled with { Due = 5, Attended = 5, VotesFor = 5, VotesAgainst = 0, VotesAbstained = 0, Ticks = [.. Enumerable.Range(0, 10)] },
            AdmissionStepKind.CommitteeTalk => filled with { Verdict = AdmissionVerdict.None, Choice = 1 },
            AdmissionStepKind.CommitteeVote => filled with
            {
                Choice = 0, Due = 9, Attended = 9, VotesFor = 9, VotesAgainst = 0, VotesAbstained = 0, Ticks = [0], Paper = "甲党〔2008〕1号",
            },
            AdmissionStepKind.Announcement => filled with { Verdict = AdmissionVerdict.None, Ticks = [0, 1] },
            AdmissionStepKind.Oath => filled with { Verdict = AdmissionVerdict.None, Ticks = [0, 1] },
            AdmissionStepKind.ConversionGroupOpinion => filled with { Verdict = AdmissionVerdict.None, Choice = 0 },
            AdmissionStepKind.ConversionMeeting => filled with { Due = 5, Attended = 4, VotesFor = 4, VotesAgainst = 0, VotesAbstained = 0, Ticks = [0] },
            AdmissionStepKind.ConversionDecision => filled with { Ticks = [.. Enumerable.Range(0, 8)], Paper = "甲党〔2009〕1号" },
            AdmissionStepKind.Archive => filled with { Verdict = AdmissionVerdict.None, Choice = 0 },
            AdmissionStepKind.Activist or AdmissionStepKind.PoliticalReview or AdmissionStepKind.PreReview or AdmissionStepKind.PreDecision
                or AdmissionStepKind.FrontConsultation or AdmissionStepKind.DepartmentConsultation => filled,
            AdmissionStepKind.UnitDecision or AdmissionStepKind.HigherExamination or AdmissionStepKind.MunicipalReview or AdmissionStepKind.MunicipalApproval
                => filled with { Paper = "决定文号" },
            AdmissionStepKind.KeptOutside => filled with { Verdict = AdmissionVerdict.None, Paper = "谈话材料 1 号" },
            _ => filled with { Verdict = AdmissionVerdict.None },
        };
    }
}
