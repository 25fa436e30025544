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

    private static int Months(this FormFrequency frequency) => frequency switch
    {
        FormFrequency.Quarterly => 3,
        FormFrequency.HalfYearly => 6,
        FormFrequency.Yearly => 12,
        _ => 1,
    };
}
