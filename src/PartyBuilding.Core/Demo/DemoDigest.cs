using System.Security.Cryptography;
using System.Text;

namespace PartyBuilding.Core.Demo;

/// <summary>One number for a whole made-up ledger, by which two runs are compared.</summary>
public static class DemoDigest
{
    public static string Of(DemoLedger ledger)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(ledger.Organisations, o => $"{o.Id}|{o.PublicId}|{o.Code}|{o.Name}|{o.Path}|{o.FoundedOn}|{o.ClosedOn}");
        Add(ledger.OrganisationPlacements, p => $"{p.OrganisationId}|{p.Path}|{p.ValidFrom}|{p.ValidTo}|{p.PostedFrom}|{p.PostedTo}|{p.RecordedNo}|{p.SupersededNo}");
        Add(ledger.People, p => $"{p.Id}|{p.PublicId}|{p.Name}|{p.NameSort}|{p.SexCode}|{p.BirthDate}|{p.EthnicityCode}|{p.EducationCode}");
        Add(ledger.Facts, f => $"{f.PersonId}|{f.Kind}|{f.Value}|{f.ValidFrom}|{f.ValidTo}|{f.RecordedNo}|{f.SupersededNo}");
        Add(ledger.Spells, s => $"{s.PersonId}|{s.PublicId}|{s.JoinedOn}|{s.BranchId}|{s.Standing}|{s.EndedOn}|{s.EndedBy}");
        Add(ledger.Placements, p => $"{p.SpellId}|{p.OrganisationId}|{p.ValidFrom}|{p.ValidTo}|{p.PostedFrom}|{p.PostedTo}|{p.RecordedNo}|{p.SupersededNo}");
        Add(ledger.Postings, p => $"{p.EventKey}|{p.OrganisationId}|{p.PersonId}|{p.Kind}|{p.Month}|{p.EffectiveOn}|{p.CounterpartId}|{p.OutsideName}");
        return Convert.ToHexString(hash.GetHashAndReset());

        void Add<T>(IEnumerable<T> rows, Func<T, FormattableString> text)
        {
            foreach (var row in rows)
                hash.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant(text(row)) + "\n"));
        }
    }
}
