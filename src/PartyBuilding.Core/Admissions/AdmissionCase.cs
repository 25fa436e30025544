using PartyBuilding.Core.Admissions.Steps;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Admissions;

/// <summary>
/// One person's way into the Party (发展党员). What was done are the <see cref="AdmissionStep"/>s; stage, branch and days
/// here are a cache of them. An applicant is a person without a spell; the committee's vote opens one.
/// </summary>
public sealed class AdmissionCase : IVersioned
{
    public int Id { get; init; }

    /// <summary>Also the key of the form that opened it: a second copy opens nothing.</summary>
    public required Guid PublicId { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    /// <summary>The branch that keeps the case now: it follows the person, and the branch into its successor.</summary>
    public required int BranchId { get; set; }

    public Organisation? Branch { get; init; }

    /// <summary>The membership that the committee's vote opened.</summary>
    public int? SpellId { get; set; }

    public MembershipSpell? Spell { get; init; }

    public required AdmissionRoute Route { get; init; }

    public required AdmissionCategory Category { get; init; }

    public required SocialStratum Stratum { get; init; }

    public required AdmissionStage Stage { get; set; }

    public required DateOnly StageSince { get; set; }

    public required DateOnly AppliedOn { get; init; }

    /// <summary>The first step waited for, and whose it is; null once nothing is.</summary>
    public AdmissionStepKind? NextStep { get; set; }

    public AdmissionSide? NextSide { get; set; }

    public DateOnly? WaitingSince { get; set; }

    public DateOnly? ProbationFrom { get; set; }

    /// <summary>Last day of probation is the day before (预备期满之日); moves with an extension.</summary>
    public DateOnly? ProbationEnds { get; set; }

    public AdmissionOutcome Outcome { get; set; }

    public DateOnly? ClosedOn { get; set; }

    /// <summary>Entered from papers of the past: its dates are facts and no decisions of ours.</summary>
    public bool IsPast { get; init; }

    public int Version { get; set; }

    public bool IsOpen => Stage != AdmissionStage.Closed;
}
