namespace PartyBuilding.Core.Quality.Results;

/// <summary>One page of lines, or of people or organisations.</summary>
public sealed record FindingPage<T>(IReadOnlyList<T> Rows, int Page, int Total)
{
    public const int Size = 50;

    internal static int At(int page, int total) => Math.Clamp(page, 1, Math.Max(1, (total + Size - 1) / Size));
}
