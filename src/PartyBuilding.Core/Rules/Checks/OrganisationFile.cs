namespace PartyBuilding.Core.Rules.Checks;

/// <summary>What the record of a standing organisation holds and lacks, on a day.</summary>
/// <param name="HasTerms">False for agencies whose leaders are appointed (党工委).</param>
/// <param name="TermDue">Day by which the next election is due; null when no term is registered.</param>
/// <param name="HasSecretary">Somebody holds or has been elected to the post; only asked while a term is registered.</param>
/// <param name="SeatsLeft">Names of committee members who are no longer on anybody's books.</param>
/// <param name="Units">Units linked, the superior's counting as one.</param>
public sealed record OrganisationFile(
    bool IsBranch, bool HasTerms, DateOnly? TermDue, bool HasSecretary, IReadOnlyList<string> SeatsLeft, int Units, DateOnly Today);
