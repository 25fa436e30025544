using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Quality.Schemes;

internal sealed class CheckSchemeConfiguration : IEntityTypeConfiguration<CheckScheme>
{
    public void Configure(EntityTypeBuilder<CheckScheme> builder)
    {
        builder.ToTable("CheckScheme");
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.Property(x => x.Name).HasMaxLength(SchemeService.LongestName);
        builder.Property(x => x.Codes).HasMaxLength(4000).IsUnicode(false);
    }
}
