namespace PartyBuilding.Core.Members.Proofs;

/// <summary>A letter for its print view and for the list on the record.</summary>
public sealed record ProofRecord(
    Guid Key, Guid PersonKey, int Year, int No, string Name, string? SexCode, DateOnly? BirthDate, string? EthnicityCode, DateOnly JoinedOn,
    MemberStanding Standing, string BranchName, string Addressee, string Purpose, DateOnly IssuedOn, string IssuedBy, int PrintCount)
{
    public string Number => $"{Year}-{No:D4}";
}
