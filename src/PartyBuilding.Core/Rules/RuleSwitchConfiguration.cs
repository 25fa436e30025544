using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Rules;

internal sealed class RuleSwitchConfiguration : IEntityTypeConfiguration<RuleSwitch>
{
    public void Configure(EntityTypeBuilder<RuleSwitch> builder)
    {
        builder.ToTable("RuleSwitch");
        builder.Property(x => x.RuleCode).HasMaxLength(40).IsUnicode(false);
        builder.Property(x => x.Reason).HasMaxLength(400);
        builder.HasIndex(x => x.RuleCode).IsUnique();
    }
}
