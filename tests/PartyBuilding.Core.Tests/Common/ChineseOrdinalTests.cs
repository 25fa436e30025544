using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Tests.Common;

public sealed class ChineseOrdinalTests
{
    [Fact]
    public void Names_stand_in_the_order_of_their_numbers()
    {
        string[] names = ["第二十一党小组", "第10党小组", "第三党小组", "第十二党小组", "第十党小组", "第一党小组", "老干部组", "第二党小组", "第二十党小组", "第9党小组"];
        names.OrderBy(ChineseOrdinal.Key, StringComparer.Ordinal).ShouldBe(
            ["第一党小组", "第二党小组", "第三党小组", "第9党小组", "第10党小组", "第十党小组", "第十二党小组", "第二十党小组", "第二十一党小组", "老干部组"]);
    }
}
