using PartyBuilding.Core.Common;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Demo;

/// <summary>
/// ID numbers with a right check character around made-up serials. Place codes are real places', the rest is random: that
/// one equals a number somebody holds is chance, and none was taken from anywhere.
/// </summary>
internal sealed class DemoIdNumbers(IdNumberSeal seal, DemoRandom random)
{
    private const string OutOfContact = "1";
    private const string OldFile = "2";

    private static readonly string[] Places = ["310113", "310108", "310110", "310115", "320623", "320585", "330206", "340102"];
    private static readonly int[] PlaceShares = [74, 6, 6, 3, 4, 3, 2, 2];

    private readonly HashSet<string> _used = [];

    /// <summary>A row a person: sealed, or absent with a reason for some out of contact and a few who joined long ago.</summary>
    public IEnumerable<PersonIdNumber> Rows(DemoLedger ledger)
    {
        var lost = ledger.Facts.Where(f => f.Kind == PersonFactKind.OutOfContact).Select(f => f.PersonId).ToHashSet();
        foreach (var person in ledger.People)
        {
            var row = new PersonIdNumber { PersonId = person.Id };
            if (lost.Contains(person.Id) && random.Chance(0.4))
            {
                row.MissingReasonCode = OutOfContact;
            }
            else if (person.BirthDate!.Value.Year < 1930 && random.Chance(0.02))
            {
                row.MissingReasonCode = OldFile;
            }
            else
            {
                seal.Write(row, person.PublicId, Number(person));
                row.Verified = random.Chance(0.9);
            }

            yield return row;
        }
    }

    private IdNumber Number(Person person)
    {
        while (true)
        {
            // The third digit of the serial is odd for men.
            var serial = (random.Below(499) * 2) + (person.SexCode == "1" ? 1 : 2);
            var first = FormattableString.Invariant($"{Places[random.Pick(PlaceShares)]}{person.BirthDate!.Value:yyyyMMdd}{serial:D3}");
            if (_used.Add(first))
                return IdNumber.WithChecksum(first);
        }
    }
}
