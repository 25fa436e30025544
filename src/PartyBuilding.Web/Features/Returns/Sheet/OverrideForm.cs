namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>A figure that differs from the ledger, with the reason that is owed for it.</summary>
public sealed class OverrideForm
{
    public int Version { get; set; }

    public string? Value { get; set; }

    public string? Reason { get; set; }
}
