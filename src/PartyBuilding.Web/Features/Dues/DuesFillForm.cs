namespace PartyBuilding.Web.Features.Dues;

/// <summary>One sum for everybody without a standard.</summary>
public sealed class DuesFillForm
{
    public string? Amount { get; set; }

    public string? From { get; set; }
}
