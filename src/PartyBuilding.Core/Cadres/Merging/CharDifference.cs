namespace PartyBuilding.Core.Cadres.Merging;

/// <summary>Which characters of two texts differ: their longest common subsequence, so that one name put in marks one name.</summary>
public static class CharDifference
{
    // Beyond it the table costs more than anybody reads; the middle is then marked as a whole.
    private const int MostCells = 4_000_000;

    public static (IReadOnlyList<TextPiece> One, IReadOnlyList<TextPiece> Other) Of(string one, string other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var start = 0;
        while (start < Math.Min(one.Length, other.Length) && one[start] == other[start])
            start++;
        var end = 0;
        while (end < Math.Min(one.Length, other.Length) - start && one[^(end + 1)] == other[^(end + 1)])
            end++;
        var a = one.AsSpan(start, one.Length - start - end);
        var b = other.AsSpan(start, other.Length - start - end);
        var (ownOne, ownOther) = (new bool[one.Length], new bool[other.Length]);
        ownOne.AsSpan(start, a.Length).Fill(true);
        ownOther.AsSpan(start, b.Length).Fill(true);
        if ((long)a.Length * b.Length <= MostCells)
            Common(a, b, (i, j) => (ownOne[start + i], ownOther[start + j]) = (false, false));
        return (Pieces(one, ownOne), Pieces(other, ownOther));
    }

    private static void Common(ReadOnlySpan<char> a, ReadOnlySpan<char> b, Action<int, int> both)
    {
        var lengths = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
                lengths[i, j] = a[i] == b[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }

        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
                both(i++, j++);
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
                i++;
            else
                j++;
        }
    }

    private static List<TextPiece> Pieces(string text, bool[] own)
    {
        var pieces = new List<TextPiece>();
        for (var from = 0; from < text.Length;)
        {
            var to = from + 1;
            while (to < text.Length && own[to] == own[from])
                to++;
            pieces.Add(new TextPiece(text[from..to], own[from]));
            from = to;
        }

        return pieces;
    }
}
