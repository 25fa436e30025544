using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Returns.Forms;

public static class FormFrequencies
{
    /// <summary>As the department says it: 月报, 季报.</summary>
    public static string Title(this FormFrequency frequency) => frequency switch
    {
        FormFrequency.Monthly => "月报",
        FormFrequency.Quarterly => "季报",
        FormFrequency.HalfYearly => "半年报",
        FormFrequency.Yearly => "年报",
        FormFrequency.Once => "一次性",
        _ => throw new ArgumentOutOfRangeException(nameof(frequency)),
    };

    /// <summary>What a period of this frequency covers when it holds <paramref name="month"/>.</summary>
    public static MonthSpan SpanOf(this FormFrequency frequency, Month month) => MonthSpan.Holding(month, frequency.Months());

    /// <summary>
    /// Working days before the on-time day from which the filler is reminded: the longer the period, the more there is to prepare.
    /// No document says how many; these are the house's.
    /// </summary>
    public static int RemindsBefore(this FormFrequency frequency) => frequency switch
    {
        FormFrequency.Monthly => 3,
        FormFrequency.Quarterly or FormFrequency.Once => 5,
        _ => 10,
    };

    private static int Months(this FormFrequency frequency) => frequency switch
    {
        FormFrequency.Quarterly => 3,
        FormFrequency.HalfYearly => 6,
        FormFrequency.Yearly => 12,
        _ => 1,
    };
}
