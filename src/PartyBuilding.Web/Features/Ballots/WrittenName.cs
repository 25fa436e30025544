namespace PartyBuilding.Web.Features.Ballots;

/// <summary>A name off the paper and its votes.</summary>
public sealed class WrittenName
{
    public int Question { get; set; }

    public string? Name { get; set; }

    public int? Votes { get; set; }
}
