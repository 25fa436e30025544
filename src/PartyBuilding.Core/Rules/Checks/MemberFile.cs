namespace PartyBuilding.Core.Rules.Checks;

/// <summary>What the record of a member on the books holds and lacks, on a day.</summary>
/// <param name="HasIdNumber">A number is sealed in the vault.</param>
/// <param name="MissingIdReason">Why there is none, in Chinese; null where no reason was given.</param>
/// <param name="BranchMembers">Members of the branch, for what only larger branches have.</param>
/// <param name="BranchHasGroups">The branch has set up a party group that stands today.</param>
public sealed record MemberFile(
    bool HasIdNumber, string? MissingIdReason, string? SexCode, DateOnly? BirthDate, string? EthnicityCode, string? EducationCode,
    DateOnly JoinedOn, bool IsFull, DateOnly? BecameFullOn, string? PartyGroup, int BranchMembers, bool BranchHasGroups, DateOnly Today);
