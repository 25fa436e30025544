using PartyBuilding.Core.Documents;
using PartyBuilding.Core.Statistics.Archives;

namespace PartyBuilding.Core.Tests.Statistics.Archives;

public sealed class ArchiveNamesTests
{
    [Theory]
    [InlineData("机关一/二支部:联合*", "机关一／二支部：联合＊")]
    [InlineData("con", "_con")]
    [InlineData("COM1.支部", "_COM1.支部")]
    [InlineData("  末尾有点. ", "末尾有点")]
    [InlineData("..", "未命名")]
    [InlineData("甲\u0000\u200B\n支部", "甲支部")]
    public void What_windows_refuses_is_written_otherwise(string name, string safe) => ArchiveNames.Safe(name).ShouldBe(safe);

    [Fact]
    public void Names_that_windows_takes_for_one_are_numbered()
    {
        var names = new ArchiveNames();
        new[] { names.Take("东", "A支部", ".xlsx"), names.Take("东", "a支部", ".xlsx"), names.Take("东", "A支部", ".xlsx"), names.Take("西", "A支部", ".xlsx") }
            .ShouldBe(["东/A支部.xlsx", "东/a支部（2）.xlsx", "东/A支部（3）.xlsx", "西/A支部.xlsx"]);
    }

    [Fact]
    public void A_long_name_is_cut_between_characters()
    {
        var safe = ArchiveNames.Safe(new string('支', 59) + "𠮷𠮷");
        safe.ShouldBe(new string('支', 59));
    }
}
