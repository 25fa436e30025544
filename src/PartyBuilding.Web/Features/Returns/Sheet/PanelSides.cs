namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>The two lists behind a cell of an arrived return: as frozen when it was submitted, and as the ledger has it now.</summary>
/// <param name="IsNow">The list shown is today's.</param>
/// <param name="Differing">Who makes the difference, whichever list is shown.</param>
public sealed record PanelSides(bool IsNow, int Then, int Now, IReadOnlyList<PanelDifference> Differing)
{
    public const string NowKey = "now";

    /// <summary>The part of addresses that keeps the list shown.</summary>
    public string Query => IsNow ? $"&side={NowKey}" : "";
}
