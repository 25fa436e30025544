namespace PartyBuilding.Core.Cadres.Tenure;

/// <summary>One post, and the day on which a rule says that it falls vacant or its holder has to be moved.</summary>
/// <param name="On">First day on which it bites.</param>
/// <param name="CadreKey">Null when the cadre's own record is out of the reader's scope.</param>
/// <param name="Words">What is due, with the figures put in.</param>
/// <param name="Source">The document behind it.</param>
/// <param name="Note">Room for choice: earlier or later retirement.</param>
/// <param name="IsNear">It has come, or comes within the lead time of its rule.</param>
public sealed record PostDue(
    PostDueKind Kind, DateOnly On, Guid? CadreKey, string Name, Guid OrganisationKey, string Organisation, string Post, string? LevelCode, bool IsInTeam, bool IsMain,
    string Words, string Source, string? Note, bool IsNear);
