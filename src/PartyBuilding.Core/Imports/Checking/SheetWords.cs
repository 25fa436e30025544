using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Imports.Checking;

/// <summary>The words by which a cell may name a code: ours as they are shown, and those other people use.</summary>
internal static class SheetWords
{
    public static Dictionary<string, T> Of<T>(IReadOnlyDictionary<T, string> words, params (string Word, T Value)[] others)
        where T : notnull
    {
        var known = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (word, value) in words.Select(w => (w.Value, w.Key)).Concat(others))
        {
            known.TryAdd(word, value);
            known.TryAdd(ChineseText.Clean(word), value);
            known.TryAdd(ChineseText.SearchKey(word), value);
        }

        return known;
    }
}
