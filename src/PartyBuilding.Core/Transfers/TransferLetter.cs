using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations.Profiles;

namespace PartyBuilding.Core.Transfers;

/// <summary>What the three parts of a letter print, 手册2008 L1698-1726.</summary>
/// <param name="Sender">How the committee the member leaves is reached; it gets the receipt.</param>
/// <param name="MemberKey">Null when the member is out of the reader's scope.</param>
public sealed record TransferLetter(
    TransferDetails Case, Guid? MemberKey, string Name, string? SexCode, DateOnly? BirthDate, string? EthnicityCode, MemberStanding Standing,
    string From, string FromCommittee, string To, OrganisationContact Sender, OrganisationContact Receiver);
