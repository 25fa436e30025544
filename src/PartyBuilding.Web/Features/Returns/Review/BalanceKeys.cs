using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Web.Features.Returns.Review;

/// <summary>The cells of a form that make its balance, found by the ledger items they ask for.</summary>
public sealed record BalanceKeys(string? Opening, string? Closing, IReadOnlyList<string> Increases, IReadOnlyList<string> Decreases)
{
    // posting.in.transfer is a line of the balance, posting.in.transfer.outside an "of whom" below it.
    private const int BalanceParts = 3;

    public IReadOnlyList<string> All => [.. new[] { Opening, Closing }.OfType<string>(), .. Increases, .. Decreases];

    public static BalanceKeys Of(FormDefinition form) => new(
        Asking(form, "member.start").FirstOrDefault(),
        Asking(form, "member.end").FirstOrDefault(),
        [.. Moving(form, "posting.in.")],
        [.. Moving(form, "posting.out.")]);

    private static IEnumerable<string> Asking(FormDefinition form, string query)
        => form.Items.Where(i => i.Query == query).Select(i => i.Key);

    private static IEnumerable<string> Moving(FormDefinition form, string prefix)
        => form.Items.Where(i => i.Query?.StartsWith(prefix, StringComparison.Ordinal) == true && i.Query.Split('.').Length == BalanceParts)
            .Select(i => i.Key);
}
