package org.mainspring.generator;

import java.util.List;

/**
 * Invented names of four characters with their reading. Every reading begins with a consonant that ends none, so no two names
 * read alike.
 *
 * @param en the reading, two characters a word
 */
record Brand(String zh, String en) {

    private static final List<String> CHARACTERS = List.of(
            "博bo", "海hai", "明ming", "华hua", "信xin", "科ke", "飞fei", "达da", "天tian", "宇yu", "星xing", "辰chen", "腾teng",
            "东dong", "方fang", "智zhi", "合he", "创chuang", "通tong", "联lian", "盛sheng", "泰tai", "康kang", "健jian", "宏hong",
            "图tu", "瑞rui", "丰feng", "嘉jia", "美mei", "立li", "德de", "思si", "源yuan", "清qing", "洋yang", "江jiang", "山shan",
            "林lin", "松song", "柏bai", "曦xi", "云yun", "启qi", "迪di", "卓zhuo", "越yue", "恒heng", "久jiu", "正zheng", "中zhong",
            "都du", "普pu", "朗lang", "维wei", "特te", "实shi", "森sen", "诚cheng", "振zhen", "富fu", "路lu", "旭xu", "标biao");

    /** How many there are. */
    static final long COUNT = (long) CHARACTERS.size() * CHARACTERS.size() * CHARACTERS.size() * CHARACTERS.size();

    static Brand of(long number) {
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        long rest = number;
        for (int i = 0; i < 4; i++) {
            String character = CHARACTERS.get((int) (rest % CHARACTERS.size()));
            rest /= CHARACTERS.size();
            zh.append(character.charAt(0));
            en.append(i == 2 ? " " : "");
            en.append(i % 2 == 0 ? Character.toUpperCase(character.charAt(1)) : character.charAt(1));
            en.append(character.substring(2));
        }
        return new Brand(zh.toString(), en.toString());
    }
}
