using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;

namespace PartyBuilding.Core.Admissions;

/// <summary>Input: a written application has come in (递交入党申请书), or a posthumous recognition is asked for.</summary>
public sealed record OpenAdmission
{
    /// <summary>Key of the form; a second copy opens nothing.</summary>
    public required Guid Key { get; init; }

    public required Guid BranchKey { get; init; }

    public required PersonDetails Person { get; init; }

    public IdNumber? IdNumber { get; init; }

    public string? MissingIdReason { get; init; }

    public required DateOnly AppliedOn { get; init; }

    public AdmissionRoute Route { get; init; } = AdmissionRoute.Ordinary;

    public AdmissionCategory Category { get; init; } = AdmissionCategory.Ordinary;

    public SocialStratum Stratum { get; init; } = SocialStratum.Other;

    /// <summary>The boxes of the step: four undertakings and the written application, or the five criteria.</summary>
    public IReadOnlyCollection<int> Ticks { get; init; } = [];

    public string? Text { get; init; }
}
