namespace PartyBuilding.Core.Appraisals;

/// <summary>The forms go to the unit's archive, and some to the personal files besides (L1803).</summary>
/// <param name="PersonalFiles">Members whose form also goes into the personal file.</param>
public sealed record FileForms(Guid Key, int Version, DateOnly On, IReadOnlyList<Guid> PersonalFiles, string? Where = null);
