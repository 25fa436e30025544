using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Rules;

internal sealed class RuleParameterOverrideConfiguration : IEntityTypeConfiguration<RuleParameterOverride>
{
    public void Configure(EntityTypeBuilder<RuleParameterOverride> builder)
    {
        builder.ToTable("RuleParameterOverride");
        builder.Property(x => x.RuleCode).HasMaxLength(40).IsUnicode(false);
        builder.Property(x => x.Name).HasMaxLength(40).IsUnicode(false);
        builder.Property(x => x.Value).HasMaxLength(100);
        builder.Property(x => x.Reason).HasMaxLength(400);
        builder.Property(x => x.SetBy).HasMaxLength(60);
        builder.HasIndex(x => new { x.RuleCode, x.Name, x.ValidFrom }).IsUnique();
    }
}
