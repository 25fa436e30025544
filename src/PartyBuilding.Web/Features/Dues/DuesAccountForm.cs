namespace PartyBuilding.Web.Features.Dues;

/// <summary>The account for dues.</summary>
public sealed class DuesAccountForm
{
    public string? Bank { get; set; }

    public string? Number { get; set; }

    public DateOnly? OpenedOn { get; set; }

    public bool IsDesignatedBank { get; set; }

    public bool IsDuesOnly { get; set; }
}
