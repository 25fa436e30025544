using PartyBuilding.Core.Members;

namespace PartyBuilding.Core.Imports.Checking;

/// <summary>Somebody the register already knows, as an import may see them.</summary>
/// <param name="BranchId">Branch within the importer's scope; null for somebody elsewhere or no longer on the books.</param>
/// <param name="Elsewhere">On the books, out of scope.</param>
public sealed record RegisterPerson(
    int Id, Guid Key, int Version, string Name, string? SexCode, DateOnly? BirthDate, string? EthnicityCode, string? EducationCode,
    int? BranchId, bool Elsewhere, MemberStanding Standing, DateOnly JoinedOn);
