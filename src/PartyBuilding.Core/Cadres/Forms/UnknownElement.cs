namespace PartyBuilding.Core.Cadres.Forms;

/// <summary>What a file holds and we have no place for: kept as it came and written back.</summary>
/// <param name="Content">The whole element as XML; a bare text for a field of a legacy file.</param>
public sealed record UnknownElement(string Name, string Content)
{
    /// <summary>Names of unknown fields of a legacy file, by position.</summary>
    public const string LegacyPrefix = "lrm.";

    public bool IsLegacy => Name.StartsWith(LegacyPrefix, StringComparison.Ordinal);
}
