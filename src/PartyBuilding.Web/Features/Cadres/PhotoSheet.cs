namespace PartyBuilding.Web.Features.Cadres;

/// <summary>A roster with photos (照片名册), four to a row on A4.</summary>
/// <param name="Missing">How many have no photo.</param>
public sealed record PhotoSheet(string Title, string Back, IReadOnlyList<PhotoCard> Cards)
{
    public int Missing => Cards.Count(c => !c.HasPhoto);
}
