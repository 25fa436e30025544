using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Tests.Common;

public sealed class IdNumberTests
{
    // The worked example of GB 11643 itself, not a person.
    private const string Female = "11010519491231002X";
    private const string Male = "440524188001010014";

    [Theory]
    [InlineData(Female)]
    [InlineData("11010519491231002x")]
    [InlineData(" 110105 19491231 002X ")]
    [InlineData("１１０１０５１９４９１２３１００２Ｘ")]
    [InlineData("110105-19491231-002X")]
    [InlineData("'11010519491231002X")]
    [InlineData("\u200b11010519491231002X\u00a0")]
    public void Messy_input_is_cleaned(string text) => IdNumber.Read(text).Number!.Value.ShouldBe(Female);

    [Fact]
    public void Birth_date_sex_and_place_come_from_the_number()
    {
        var woman = IdNumber.Read(Female).Number!;
        woman.BirthDate.ShouldBe(new DateOnly(1949, 12, 31));
        woman.Sex.ShouldBe(Sex.Female);
        woman.PlaceCode.ShouldBe("110105");

        var man = IdNumber.Read(Male).Number!;
        man.BirthDate.ShouldBe(new DateOnly(1880, 1, 1));
        man.Sex.ShouldBe(Sex.Male);
    }

    [Theory]
    [InlineData(null, IdNumberFault.Empty, "请填写")]
    [InlineData("  ", IdNumberFault.Empty, "请填写")]
    [InlineData("1101051949123100", IdNumberFault.Length, "现在是 16 位")]
    [InlineData("1101O519491231002X", IdNumberFault.Character, "第 5 位")]
    [InlineData("X1010519491231002X", IdNumberFault.Character, "第 1 位")]
    [InlineData("110105194913310022", IdNumberFault.BirthDate, "出生日期")]
    [InlineData("110105194902290025", IdNumberFault.BirthDate, "出生日期")]
    [InlineData("110105194912310021", IdNumberFault.Checksum, "校验不符")]
    [InlineData("1.10105194912E+17", IdNumberFault.SpreadsheetNumber, "科学计数法")]
    public void A_wrong_number_is_refused_and_the_message_says_why(string? text, IdNumberFault fault, string words)
    {
        var reading = IdNumber.Read(text);
        reading.IsValid.ShouldBeFalse();
        reading.Fault.ShouldBe(fault);
        reading.Error.ShouldNotBeNull().ShouldContain(words);
    }

    [Fact]
    public void Two_neighbouring_digits_exchanged_are_always_noticed()
    {
        for (var i = 0; i < 16; i++)
        {
            if (Female[i] == Female[i + 1]) continue;
            var swapped = Female.ToCharArray();
            (swapped[i], swapped[i + 1]) = (swapped[i + 1], swapped[i]);
            IdNumber.Read(new string(swapped)).IsValid.ShouldBeFalse($"position {i}");
        }
    }

    [Fact]
    public void An_old_number_of_15_digits_is_converted_with_a_warning()
    {
        var reading = IdNumber.Read("110105491231002");
        reading.Number!.Value.ShouldBe(Female);
        reading.Warnings.ShouldHaveSingleItem().ShouldContain("15 位");
    }

    [Fact]
    public void An_unknown_place_prefix_warns_and_is_accepted()
    {
        var reading = IdNumber.Read(IdNumber.WithChecksum("99010519491231002").Value);
        reading.IsValid.ShouldBeTrue();
        reading.Warnings.ShouldHaveSingleItem().ShouldContain("地区代码");
        IdNumber.Read(Female).Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void A_birth_date_after_today_is_refused_when_today_is_given()
    {
        var number = IdNumber.WithChecksum("31011320300101001").Value;
        IdNumber.Read(number).IsValid.ShouldBeTrue();
        IdNumber.Read(number, new DateOnly(2029, 12, 31)).Fault.ShouldBe(IdNumberFault.BirthDate);
        IdNumber.Read(number, new DateOnly(2030, 1, 1)).IsValid.ShouldBeTrue();
    }

    [Fact]
    public void Every_completed_number_reads_back()
    {
        for (var sequence = 0; sequence < 1000; sequence++)
        {
            var number = IdNumber.WithChecksum($"31011319700101{sequence:000}");
            IdNumber.Read(number.Value).Number.ShouldBe(number);
            number.Sex.ShouldBe(sequence % 2 == 1 ? Sex.Male : Sex.Female);
        }

        Should.Throw<ArgumentException>(() => IdNumber.WithChecksum("3101131970010100"));
        Should.Throw<ArgumentException>(() => IdNumber.WithChecksum("31011319701301001"));
    }

    [Fact]
    public void Written_into_a_message_the_number_shows_its_mask_only() =>
        $"{IdNumber.Read(Female).Number}".ShouldBe("110***************");
}
