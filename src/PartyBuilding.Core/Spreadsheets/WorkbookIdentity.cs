namespace PartyBuilding.Core.Spreadsheets;

/// <summary>
/// What the hidden sheet of every workbook says about it, so that a printed or mailed copy can be matched to the record
/// it came from.
/// </summary>
/// <param name="Form">Code of the form or report, e.g. <c>branch-return</c>.</param>
/// <param name="FormVersion">Version of its definition.</param>
/// <param name="Period">yyyy-MM, or a day for lists.</param>
/// <param name="UnitCode">Code of the reporting organisation.</param>
/// <param name="UnitName">Its name at that time.</param>
/// <param name="ProducedAt">UTC.</param>
/// <param name="RecordKey">Public key of the record it shows, where there is one.</param>
public sealed partial record WorkbookIdentity(
    string Form,
    string FormVersion,
    string Period,
    string UnitCode,
    string UnitName,
    DateTime ProducedAt,
    Guid? RecordKey = null)
{
    /// <summary>Version of the record when the workbook was made, where it can be read back; null otherwise.</summary>
    public int? RecordVersion { get; init; }

    internal const string SheetName = "_identity";
    internal const string Mark = "PartyBuilding";

    /// <summary>SHA-256 over the values of the data sheets, set by the writer.</summary>
    public string ContentHash { get; init; } = "";

    /// <summary>Only after reading: whether the values still are those that were written.</summary>
    public bool IsUnchanged { get; init; }

    internal IEnumerable<KeyValuePair<string, string>> Lines(string hash)
    {
        yield return new("system", Mark);
        yield return new("form", Form);
        yield return new("version", FormVersion);
        yield return new("period", Period);
        yield return new("unitCode", UnitCode);
        yield return new("unitName", UnitName);
        yield return new("producedAt", ProducedAt.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", System.Globalization.CultureInfo.InvariantCulture));
        yield return new("recordKey", RecordKey?.ToString("D") ?? "");
        if (RecordVersion is { } recordVersion)
            yield return new("recordVersion", recordVersion.ToString(System.Globalization.CultureInfo.InvariantCulture));
        yield return new("hash", hash);
    }
}
