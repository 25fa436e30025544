using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Statistics.Annual;

/// <summary>Everything that is printed, sealed and sent up for a year: the same for paper and workbook.</summary>
public sealed record AnnualSet
{
    public required int Year { get; init; }

    public required MonthSpan Span { get; init; }

    public required ReportedUnit Unit { get; init; }

    public required IReadOnlyList<AnnualTable> Tables { get; init; }

    /// <summary>Null where the reader may not see people.</summary>
    public required IReadOnlyList<AnnualList>? Lists { get; init; }

    public required IReadOnlyList<AnnualSource> Sources { get; init; }

    /// <summary>The lists of one table, which stand right behind it.</summary>
    public IReadOnlyList<AnnualList> ListsOf(FormSection table) => [.. (Lists ?? []).Where(l => ReferenceEquals(l.Table, table))];

    /// <summary>Every form is locked: the figures move no more.</summary>
    public bool IsFrozen => Tables.All(t => t.Period.LockedAt is not null);

    public DateTime? FrozenAt => IsFrozen ? Tables.Max(t => t.Period.LockedAt) : null;

    public int Expected => Tables.Sum(t => t.Now.Total.Expected);

    public int Arrived => Tables.Sum(t => t.Now.Total.Arrived);

    public string Title => Tables.Count == 1 ? Tables[0].Form.Name : "年报";

    /// <summary>Of the figures alone, whoever prints them and when: paper and workbook that bear the same one are the same set (校核要点: 电子、纸质一致).</summary>
    public string Mark
    {
        get
        {
            var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{Year}|{Unit.Code}");
            foreach (var table in Tables)
            {
                foreach (var row in table.Rows.Append(table.Now.Total))
                    text.Append(CultureInfo.InvariantCulture, $"|{table.Form.Code}:{table.Form.Version}:{row.OrganisationId}:{string.Join(',', table.Form.Items.Select(i => row.Values.GetValueOrDefault(i.Key)))}");
            }

            return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..16];
        }
    }
}
