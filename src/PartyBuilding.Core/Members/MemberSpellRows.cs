namespace PartyBuilding.Core.Members;

/// <summary>What the movements of a spell say about its beginning and its end.</summary>
internal static class MemberSpellRows
{
    /// <param name="postings">Those believed now, the earliest first.</param>
    public static MemberSpellRow Of(MembershipSpell spell, IReadOnlyList<Posting> postings, bool imported)
    {
        var source = postings.FirstOrDefault(p => (byte)p.Kind < (byte)PostingKind.TransferredOut || p.Kind == PostingKind.Opening);
        var end = spell.EndedBy is null ? null : postings.LastOrDefault(p => p.Kind == spell.EndedBy && p.Document is not null);
        return new MemberSpellRow(
            spell.JoinedOn, spell.Standing, spell.EndedOn, spell.EndedBy, source?.Kind, source?.OutsideName, source?.EffectiveOn,
            imported && spell.Id == postings.FirstOrDefault()?.SpellId && source?.Kind != PostingKind.Restored,
            end is null ? null : new LeavingPaper(end.Document!, end.DocumentOn));
    }
}
