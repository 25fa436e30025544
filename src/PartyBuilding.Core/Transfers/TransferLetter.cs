using PartyBuilding.Core.Members;

namespace PartyBuilding.Core.Transfers;

/// <summary>What the three parts of a letter print, 手册2008 L1698-1726.</summary>
/// <param name="MemberKey">Null when the member is out of the reader's scope.</param>
public sealed record TransferLetter(
    TransferDetails Case, Guid? MemberKey, string Name, string? SexCode, DateOnly? BirthDate, string? EthnicityCode, MemberStanding Standing,
    string From, string FromCommittee, string To);
