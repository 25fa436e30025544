using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;

namespace PartyBuilding.Core.Imports.Checking;

/// <summary>A row of a member sheet as read; null where the cell is empty or could not be read.</summary>
public sealed record MemberSheetRow
{
    public required int Number { get; init; }

    public Guid? RecordKey { get; init; }

    public required string Name { get; init; }

    public IdNumber? IdNumber { get; init; }

    public string? MissingIdReason { get; init; }

    public string? SexCode { get; init; }

    public DateOnly? BirthDate { get; init; }

    public string? EthnicityCode { get; init; }

    public string? EducationCode { get; init; }

    public required string BranchText { get; init; }

    public MemberStanding? Standing { get; init; }

    public DateOnly? JoinedOn { get; init; }

    public DateOnly? BecameFullOn { get; init; }

    public DateOnly? ArrivedOn { get; init; }

    public string? OutsideName { get; init; }

    public string? PartyGroup { get; init; }

    public PersonDetails Person => new()
    {
        Name = Name, SexCode = SexCode, BirthDate = BirthDate, EthnicityCode = EthnicityCode, EducationCode = EducationCode,
    };
}
