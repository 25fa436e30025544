using PartyBuilding.Core.Organisations.Approvals;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Organisations;

/// <summary>Sets an organisation up under another; the district itself has no parent.</summary>
/// <param name="Key">Key of the submission: a second copy of the same form sets nothing up.</param>
/// <param name="Code">Own number; null or empty takes the next one under the parent.</param>
/// <param name="Approval">The superior's reply (2008 handbook L749); may lack only on a recorded fact, with a reason.</param>
/// <param name="IsRecordedFact">Founded long ago and written down now (补录): its reply cannot be found any more.</param>
/// <param name="Types">Types of a branch (支部类型), from the day it is founded.</param>
/// <param name="Occasion">Record where a register is taken over from a sheet: the document is asked for, its lack refuses nothing.</param>
public sealed record SetUpOrganisation(
    Guid? ParentKey, string Name, OrganisationKind Kind, DateOnly FoundedOn, string? Code = null, bool ReviewsReturns = false, Guid? Key = null,
    ApprovalDocument? Approval = null, bool IsRecordedFact = false, IReadOnlyList<string>? Types = null,
    RuleOccasion Occasion = RuleOccasion.Decision);

/// <summary>Changes name and kind from a day on, and the duty to review. With members or organisations below, the kind changes by 改建 only.</summary>
/// <param name="Types">Types of a branch from that day on; null leaves them alone.</param>
/// <param name="HasSeal">Whether the name is the one on its seal; null leaves that alone.</param>
public sealed record ChangeOrganisation(
    Guid Key, int Version, string Name, OrganisationKind Kind, bool ReviewsReturns, DateOnly EffectiveOn,
    IReadOnlyList<string>? Types = null, bool? HasSeal = null);

/// <summary>Moves an organisation, with everything under it, below another parent.</summary>
/// <param name="Approval">Never without one (2008 handbook L783).</param>
public sealed record MoveOrganisation(Guid Key, int Version, Guid ToParentKey, DateOnly EffectiveOn, ApprovalDocument? Approval = null, RuleOccasion Occasion = RuleOccasion.Decision);

/// <summary>Merges a branch into another: its members move as a whole, then it is closed.</summary>
/// <param name="Approval">Never without one (2008 handbook L783).</param>
public sealed record MergeBranch(Guid Key, int Version, Guid IntoKey, DateOnly EffectiveOn, ApprovalDocument? Approval = null);

/// <summary>Closes an organisation that has neither members nor organisations under it.</summary>
/// <param name="EffectiveOn">First day on which it no longer exists.</param>
/// <param name="Approval">Never without one (2008 handbook L783).</param>
public sealed record CloseOrganisation(Guid Key, int Version, DateOnly EffectiveOn, ApprovalDocument? Approval = null, RuleOccasion Occasion = RuleOccasion.Decision);
