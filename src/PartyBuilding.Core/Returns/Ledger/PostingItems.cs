using System.Collections.Frozen;
using PartyBuilding.Core.Members;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>Which postings each movement item counts, and from how far away.</summary>
public static class PostingItems
{
    internal const string WholeIn = "posting.in.whole";

    internal const string WholeOut = "posting.out.whole";

    private static readonly FrozenDictionary<string, PostingItem> ByQuery = new[]
    {
        new PostingItem("posting.in.admitted", PostingKind.Admitted),
        new PostingItem("posting.in.transfer", PostingKind.TransferredIn),
        new PostingItem("posting.in.transfer.committee", PostingKind.TransferredIn, Distance.SameBody),
        new PostingItem("posting.in.transfer.district", PostingKind.TransferredIn, Distance.OtherBody),
        new PostingItem("posting.in.transfer.outside", PostingKind.TransferredIn, Distance.Outside),
        new PostingItem("posting.in.restored", PostingKind.Restored),
        new PostingItem(WholeIn, PostingKind.WholeIn),
        new PostingItem("posting.out.transfer", PostingKind.TransferredOut),
        new PostingItem("posting.out.transfer.committee", PostingKind.TransferredOut, Distance.SameBody),
        new PostingItem("posting.out.transfer.district", PostingKind.TransferredOut, Distance.OtherBody),
        new PostingItem("posting.out.transfer.outside", PostingKind.TransferredOut, Distance.Outside),
        new PostingItem("posting.out.died", PostingKind.Died),
        new PostingItem("posting.out.probation", PostingKind.ProbationCancelled),
        new PostingItem("posting.out.stopped", PostingKind.Stopped),
        new PostingItem("posting.out.removed", PostingKind.Removed),
        new PostingItem("posting.out.resigned", PostingKind.Resigned),
        new PostingItem("posting.out.expelled", PostingKind.Expelled),
        new PostingItem(WholeOut, PostingKind.WholeOut),
        new PostingItem("posting.became-full", PostingKind.BecameFull),
        new PostingItem("posting.corrected", PostingKind.Corrected),
    }.ToFrozenDictionary(i => i.Query, StringComparer.Ordinal);

    public static IEnumerable<PostingItem> All => ByQuery.Values;

    public static PostingItem? Find(string query) => ByQuery.GetValueOrDefault(query);
}
