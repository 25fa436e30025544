namespace PartyBuilding.Benchmarks.Harness;

/// <summary>A floor counts only when it gives the same figures.</summary>
internal static class Same
{
    /// <exception cref="InvalidOperationException">They differ.</exception>
    public static void Or(long product, long floor, string what)
    {
        if (product != floor)
            throw new InvalidOperationException($"{what}: the product says {product}, the floor {floor}.");
    }
}
