namespace PartyBuilding.Core.Appraisals;

/// <summary>
/// Codes of table PB-APPRAISAL that the source names (手册2008 L1803). Any other code, 合格 among them, is an ordinary
/// result whose name the source leaves open.
/// </summary>
public static class AppraisalResults
{
    public const string Excellent = "10";
    public const string Ordinary = "20";
    public const string BasicallyUnqualified = "30";
    public const string Unqualified = "40";

    /// <summary>Problems are found: evidence, and a handling.</summary>
    public static bool NeedsHandling(string? code) => code is BasicallyUnqualified or Unqualified;
}
