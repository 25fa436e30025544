using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Queries.Columns;

/// <summary>Somebody found, with what the chosen columns need. Never holds an ID number.</summary>
public sealed class ResultRow
{
    public required int PersonId { get; init; }

    public required Guid Key { get; init; }

    public required string Name { get; init; }

    public string? SexCode { get; init; }

    public DateOnly? BirthDate { get; init; }

    public string? EthnicityCode { get; init; }

    public string? EducationCode { get; init; }

    public required MemberStanding Standing { get; init; }

    public required DateOnly JoinedOn { get; init; }

    public required int BranchId { get; init; }

    public required string BranchName { get; init; }

    public required OrganisationKind BranchKind { get; init; }

    /// <summary>Whether the reader may open the record: somebody who was here on a past day may be elsewhere now.</summary>
    public bool Opens { get; set; } = true;

    /// <summary>The day the row speaks of.</summary>
    internal DateOnly Day { get; set; }

    /// <summary>A day of the past: dated facts count, cached columns do not.</summary>
    internal bool IsPast { get; set; }

    internal CodeTableCatalogue Codes { get; set; } = CodeTableCatalogue.Embedded;

    internal Dictionary<PersonFactKind, string> Facts { get; } = [];

    internal Dictionary<string, string> Loaded { get; } = new(StringComparer.Ordinal);

    internal string? Fact(PersonFactKind kind) => Facts.GetValueOrDefault(kind);

    internal string? Dated(PersonFactKind kind, string? now) => IsPast ? Fact(kind) : now;
}
