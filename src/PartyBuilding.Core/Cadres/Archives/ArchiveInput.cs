using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>Reads the fields of forms about files, with what is wrong at each.</summary>
internal sealed class ArchiveInput(CodeTableCatalogue codes, DateOnly today)
{
    public List<Finding> Findings { get; } = [];

    /// <returns>The text, cleaned; null when it is empty.</returns>
    public string? Text(string? typed, int most, string what, string field, bool isRequired = true)
    {
        var text = ChineseText.Clean(typed);
        if (text.Length == 0 && isRequired)
            Findings.Add(CadreFindings.Missing(what, field));
        if (text.Length > most)
            Findings.Add(CadreFindings.TooLong(what, most, field));
        return text.Length == 0 ? null : text;
    }

    public void Code(string standard, string? code, string what, string field)
    {
        if (codes.Entries(standard, today).All(c => c.Code != code))
            Findings.Add(CadreFindings.Code(what, field));
    }

    public short Number(int? number, string what, string field, int least = 1)
    {
        if (number is null || number < least || number > 9999)
            Findings.Add(ArchiveFindings.Number(what, least, field));
        return (short)Math.Clamp(number ?? 0, 0, 9999);
    }

    public void Past(DateOnly day, string what, string field)
    {
        if (day > today)
            Findings.Add(CadreFindings.Future(what, field));
    }

    public void Choice<T>(T? chosen, string what, string field) where T : struct, Enum
    {
        if (chosen is not { } known || !Enum.IsDefined(known))
            Findings.Add(CadreFindings.Missing(what, field));
    }
}
