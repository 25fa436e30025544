using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;

namespace PartyBuilding.Web.Features.Dues;

/// <summary>Reads what forms of dues carry, and puts findings at the fields of one form among several.</summary>
internal static class DuesInput
{
    /// <summary>2026-06, 202606, 2026年6月 …; null when it is no month.</summary>
    public static Month? Month(string? text)
    {
        var parts = (text ?? "").Normalize(NormalizationForm.FormKC).Split(['-', '.', '/', '年', '月', ' '], StringSplitOptions.RemoveEmptyEntries);
        var value = parts switch
        {
            [{ Length: 6 } one] => Number(one),
            [{ Length: 4 } year, { Length: <= 2 } month] => (Number(year) * 100) + Number(month),
            _ => 0,
        };
        return value is >= 195001 and <= 210012 && value % 100 is >= 1 and <= 12 ? new Month(value) : null;
    }

    /// <summary>A sum; what cannot be read is said at the field.</summary>
    public static long? Fen(string? text, string field, ModelStateDictionary state)
    {
        if (YuanText.Read(text, out var fen) is { } fault)
            state.AddModelError(field, fault);
        return fen;
    }

    public static Outcome<T> At<T>(this Outcome<T> outcome, string prefix)
        => outcome with { Findings = [.. outcome.Findings.Select(f => string.IsNullOrEmpty(f.Field) ? f : f with { Field = $"{prefix}.{f.Field}" })] };

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
