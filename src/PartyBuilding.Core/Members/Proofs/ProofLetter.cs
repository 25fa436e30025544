using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Members.Proofs;

/// <summary>A letter of proof (党员证明信): what it said when it was issued, and how often it has been printed.</summary>
public sealed class ProofLetter : IVersioned
{
    public const int MaxAddressee = 100;
    public const int MaxPurpose = 200;

    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    /// <summary>Branch of the member on that day.</summary>
    public required int BranchId { get; init; }

    public Organisation? Branch { get; init; }

    public required MemberStanding Standing { get; init; }

    /// <summary>Year of its number; numbers of a year run from 1 without a gap.</summary>
    public required int Year { get; init; }

    public required int No { get; init; }

    /// <summary>To whom.</summary>
    public required string Addressee { get; init; }

    /// <summary>What for.</summary>
    public required string Purpose { get; init; }

    public required DateOnly IssuedOn { get; init; }

    public required string IssuedBy { get; init; }

    public int PrintCount { get; set; }

    public int Version { get; set; }

    public string Number => $"{Year}-{No:D4}";
}
