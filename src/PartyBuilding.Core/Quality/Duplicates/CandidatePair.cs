namespace PartyBuilding.Core.Quality.Duplicates;

/// <summary>Two people who look alike, the smaller id first.</summary>
/// <param name="IsStrict">One ID number; otherwise one name and one birth date.</param>
internal sealed record CandidatePair(Candidate Low, Candidate High, bool IsStrict)
{
    /// <summary>Changes when one of the compared values does.</summary>
    public byte[] Fingerprint { get; } = Quality.Fingerprint.Of(
        "PAIR", Low.Id, High.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), Low.Name, Low.BirthDate, Low.BlindIndex, High.Name, High.BirthDate, High.BlindIndex);
}
