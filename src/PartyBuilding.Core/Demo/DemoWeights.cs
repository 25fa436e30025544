namespace PartyBuilding.Core.Demo;

/// <summary>Draws and shares by weight.</summary>
internal static class DemoWeights
{
    /// <summary>Index of one weight, drawn in proportion.</summary>
    public static int Pick(this DemoRandom random, ReadOnlySpan<int> weights)
    {
        var total = 0;
        foreach (var weight in weights)
            total += weight;
        var left = random.Below(total);
        for (var i = 0; i < weights.Length; i++)
        {
            left -= weights[i];
            if (left < 0)
                return i;
        }

        return weights.Length - 1;
    }

    /// <summary>Shares a whole number in proportion to the weights (largest remainder); every share at least <paramref name="least"/>.</summary>
    public static int[] Share(int total, IReadOnlyList<double> weights, int least = 0)
    {
        var sum = weights.Sum();
        var free = total - (least * weights.Count);
        var exact = weights.Select(w => sum > 0 ? free * w / sum : 0).ToArray();
        var shares = exact.Select(x => (int)Math.Floor(x)).ToArray();
        var rest = free - shares.Sum();
        var order = Enumerable.Range(0, shares.Length).OrderByDescending(i => exact[i] - shares[i]).ThenBy(i => i).ToArray();
        for (var i = 0; i < rest; i++)
            shares[order[i % order.Length]]++;
        return [.. shares.Select(s => s + least)];
    }

    /// <summary>Shares a whole number in proportion to what each can take, never more than that.</summary>
    public static int[] ShareWithin(int total, IReadOnlyList<int> room)
    {
        var shares = Share(total, [.. room.Select(r => (double)r)]);
        var over = 0;
        for (var i = 0; i < shares.Length; i++)
        {
            over += Math.Max(0, shares[i] - room[i]);
            shares[i] = Math.Min(shares[i], room[i]);
        }

        for (var i = 0; over > 0; i = (i + 1) % shares.Length)
        {
            if (shares[i] >= room[i])
                continue;
            shares[i]++;
            over--;
        }

        return shares;
    }
}
