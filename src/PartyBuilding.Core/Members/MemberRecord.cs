using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Members;

/// <summary>A member's record page.</summary>
/// <param name="Branch">Branch now, null when no longer on the books.</param>
public sealed record MemberRecord(
    Guid Key, int Version, string Name, IdNumberMask? IdNumber, string? SexCode, DateOnly? BirthDate, string? EthnicityCode, string? EducationCode,
    MemberRecordBranch? Branch, IReadOnlyList<MemberSpellRow> Spells, IReadOnlyList<MemberFactRow> Facts,
    IReadOnlyList<MemberPlacementRow> Placements, IReadOnlyList<MemberEventRow> History)
{
    /// <summary>The spell that holds now, or the last one.</summary>
    public MemberSpellRow Current => Spells.FirstOrDefault(s => s.EndedOn is null) ?? Spells[^1];

    /// <summary>What holds now of a kind.</summary>
    public string? Now(PersonFactKind kind) => Facts.FirstOrDefault(f => f.Kind == kind && f.ValidTo == Persistence.Recorded.Open)?.Value;
}

/// <param name="Superiors">Names from the top down, the ones outside the reader's scope as names only.</param>
/// <param name="Path">Decides what the reader may write; never shown.</param>
public sealed record MemberRecordBranch(Guid Key, string Name, IReadOnlyList<string> Superiors, string Path);

/// <param name="Source">How the spell came onto the books; null where no movement says so.</param>
/// <param name="SourceFrom">Where from, when from outside the district.</param>
/// <param name="Imported">It came by an import.</param>
/// <param name="Paper">What its end rests on.</param>
public sealed record MemberSpellRow(
    DateOnly JoinedOn, MemberStanding Standing, DateOnly? EndedOn, PostingKind? EndedBy, PostingKind? Source = null, string? SourceFrom = null,
    DateOnly? SourceOn = null, bool Imported = false, LeavingPaper? Paper = null);

public sealed record MemberFactRow(PersonFactKind Kind, string Value, DateOnly ValidFrom, DateOnly ValidTo);

public sealed record MemberPlacementRow(string Branch, DateOnly ValidFrom, DateOnly ValidTo);

public sealed record MemberEventRow(DateTime At, string ActorName, string ActorRole, string Summary, string? Reason);
